package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Opens what belongs to a round; who may not see it is led to the question of ties, or answered as if there were nothing. */
@RequestScoped
class AuditDoor {
    @Inject
    private Form form;

    @Inject
    private Page page;

    long id() {
        return form.number("id").map(Integer::longValue).orElse(-1L);
    }

    /** Null when it did not open: then the answer is given. */
    <T> @Nullable T open(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (Refusal refusal) {
            if (refusal.rule().equals("certification.R31") || refusal.rule().equals("certification.R32")) {
                form.seeOther(page.to("AUDIT_CONFLICT", String.valueOf(id())));
            } else {
                form.notFound();
            }
            return null;
        }
    }
}
