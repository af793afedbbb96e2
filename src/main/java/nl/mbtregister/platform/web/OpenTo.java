package nl.mbtregister.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.mbtregister.platform.Role;

/** Who may call an endpoint that is no page: on every servlet and resource. It asks for this itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OpenTo {
    /** One role is enough; {@link Role#VISITOR} is everybody. */
    Role[] value();
}
