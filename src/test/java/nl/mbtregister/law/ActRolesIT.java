package nl.mbtregister.law;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("platform.R1 every act is tried in every role that may not do it")
@ExtendWith(ArquillianExtension.class)
class ActRolesIT {
    private static final String ING = "nl\\.mbtregister\\..*\\.[A-Z][a-z]*ing([A-Z]\\w*)?";
    private static final int ACTS_AT_LEAST = 25;

    @Inject
    private BeanManager beans;

    @Inject
    private CurrentCaller caller;

    @Test
    void whoever_may_not_is_refused_before_anything_happens() throws IllegalAccessException {
        List<String> open = new ArrayList<>();
        int tried = 0;
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.getName().matches(ING)) {
                Object goal = beans.getReference(bean, type, beans.createCreationalContext(bean));
                for (Method method : type.getDeclaredMethods()) {
                    if (isAct(method)) {
                        tried++;
                        open.addAll(notRefused(goal, type, method));
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(ACTS_AT_LEAST);
        assertThat(open).isEmpty();
    }

    private static boolean isAct(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private List<String> notRefused(Object goal, Class<?> type, Method method) throws IllegalAccessException {
        AllowedTo own = method.getAnnotation(AllowedTo.class);
        AllowedTo allowed = own == null ? type.getAnnotation(AllowedTo.class) : own;
        List<Role> admitted = allowed == null ? List.of() : Arrays.asList(allowed.value());
        List<String> open = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!admitted.contains(role) && !admitted.contains(Role.VISITOR)) {
                caller.becomes(new Caller("somebody", "Somebody", role, null, 1L));
                if (!refuses(goal, method)) {
                    open.add(type.getSimpleName() + "." + method.getName() + " as " + role);
                }
            }
        }
        return open;
    }

    private static boolean refuses(Object goal, Method method) throws IllegalAccessException {
        try {
            method.invoke(
                    goal,
                    Arrays.stream(method.getParameterTypes())
                            .map(ActRolesIT::nothing)
                            .toArray());
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refusal && refusal.rule().equals("platform.R1");
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }
}
