/**
 * The vehicle as the workshop sees it: its {@link io.dealership.core.vehicle.Odometer}, its {@link
 * io.dealership.core.vehicle.VehicleClass} and {@link io.dealership.core.vehicle.VehicleUse}, and
 * the {@link io.dealership.core.vehicle.Component} that a job is about.
 *
 * <pre>{@code
 * Odometer odometer = Odometer.of(42_180);
 * odometer.kilometersTo(Odometer.of(60_000)); // 17820
 * Component gearbox = Component.TRANSMISSION;
 * Component own = Component.of("rear-axle-steering"); // vendors add their own
 * Brand brand = Brand.of("example-motors");
 * }</pre>
 *
 * <p>Every type is immutable and safe to share between threads.
 */
@NullMarked
package io.dealership.core.vehicle;

import org.jspecify.annotations.NullMarked;
