package nl.mbtregister.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import nl.mbtregister.kernel.Refusal;

/** Keeps {@link AllowedTo}. Stands before the transaction, so that a refused caller costs the database nothing. */
@AllowedTo({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Gatekeeper {
    @Inject
    private CurrentCaller caller;

    /** @throws Refusal platform.R1 when the caller's role is not among those admitted */
    @AroundInvoke
    Object admit(InvocationContext call) throws Exception {
        if (!admits(admitted(call), caller.get().role())) {
            throw new Refusal("platform.R1");
        }
        return call.proceed();
    }

    static boolean admits(List<Role> admitted, Role role) {
        return admitted.contains(role) || admitted.contains(Role.VISITOR);
    }

    private static List<Role> admitted(InvocationContext call) {
        AllowedTo own = call.getMethod().getAnnotation(AllowedTo.class);
        AllowedTo binding = own != null ? own : call.getTarget().getClass().getAnnotation(AllowedTo.class);
        return binding == null ? List.of() : Arrays.asList(binding.value());
    }
}
