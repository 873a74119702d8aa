package org.ecarmethod.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way our value types are generated: package-private implementation behind a public sealed class, insertion
 * order kept, no annotation left in the class file that a consumer's strict compiler would complain about.
 *
 * <p>Source retention and a package that is not exported keep it invisible to users.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        toBuilder = "toBuilder",
        redactedMask = "***",
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
public @interface EcarStyle {}
