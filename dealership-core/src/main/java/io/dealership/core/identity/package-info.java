/**
 * What identifies a vehicle, its owner and a repair order: {@link io.dealership.core.identity.Vin},
 * {@link io.dealership.core.identity.LicensePlate}, {@link
 * io.dealership.core.identity.MobileNumber}, {@link io.dealership.core.identity.CreditCode} and
 * {@link io.dealership.core.identity.RepairOrderNumber}.
 *
 * <p>Identifiers are values of their own, never bare texts. One that leads to a person is masked
 * wherever it is printed; only its explicit view shows it whole. What a person types is read with
 * {@code parse}, which insists on the form, or with {@code check}, which says all that is wrong and
 * how heavy it is. Fields of documents from outside are checked with {@link
 * io.dealership.core.identity.ValidVin}, {@link io.dealership.core.identity.ValidLicensePlate},
 * {@link io.dealership.core.identity.ValidMobileNumber} and {@link
 * io.dealership.core.identity.ValidCreditCode}.
 *
 * <pre>{@code
 * Vin vin = Vin.parse("lfv2a21k2g4123456");
 * vin.value();                       // LFV2A21K2G4123456
 * vin.toString();                    // LFV**********3456
 * vin.hasValidCheckDigit();          // true
 * vin.possibleModelYears();          // 1986, 2016
 * Vin.check("WAUZZZ8K9AA000001").findings(); // a warning: the check digit of a car for Europe
 * LicensePlate.parse("粤B·D12345").newEnergyKind(); // BATTERY_ELECTRIC
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.identity;

import org.jspecify.annotations.NullMarked;
