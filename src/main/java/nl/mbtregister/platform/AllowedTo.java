package nl.mbtregister.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may reach this goal. Every public method of an -ing class carries it, or its class does for all of them; a method's
 * own list replaces that of its class.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {
    /** One role is enough. {@link Role#VISITOR} admits everybody. */
    @Nonbinding
    Role[] value();
}
