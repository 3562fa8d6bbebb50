package io.dealership.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of all generated values; every package below inherits it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jakarta = true,
    // collections of the JDK: Guava's take longer to load, and a short start is promised
    jdkOnly = true,
    // else the generated code imports annotations of Error Prone, which no module-info of ours
    // reads
    allowedClasspathAnnotations = SuppressWarnings.class)
@interface DealershipStyle {}
