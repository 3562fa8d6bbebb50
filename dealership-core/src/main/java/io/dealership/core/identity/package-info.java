/**
 * What identifies a vehicle and a repair order: {@link io.dealership.core.identity.Vin} and {@link
 * io.dealership.core.identity.RepairOrderNumber}.
 *
 * <p>Identifiers are values of their own, never bare texts. One that belongs to a person's vehicle
 * is masked wherever it is printed; only its explicit view shows it whole. Fields of documents from
 * outside are checked with {@link io.dealership.core.identity.ValidVin}.
 *
 * <pre>{@code
 * Vin vin = Vin.parse("lfv2a21k2g4123456");
 * vin.value();                      // LFV2A21K2G4123456
 * vin.toString();                   // LFV**********3456
 * vin.worldManufacturerIdentifier(); // LFV
 * vin.hasValidCheckDigit();         // true
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.identity;

import org.jspecify.annotations.NullMarked;
