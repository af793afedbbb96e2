package nl.mbtregister.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.SignedIn;
import nl.mbtregister.platform.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The form that was sent to this page, {@code #{form}} in a view. A form is done once and answered by leading to another
 * page; one that has mistakes stays on the page with everything that was typed.
 */
@Named
@RequestScoped
public class Form {
    /** Request attribute: what a form held that was kept over a sign-in, as a map of names to lists of values. */
    public static final String KEPT_FIELDS = "mbt.kept.fields";

    /** As people here type a day. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Sentences t;

    /** True when a form of this session was sent, to be done. One of an earlier session is only shown again. */
    public boolean sent() {
        return isPost() && isOfThisSession();
    }

    /** True when the form of this id was sent, to be done. */
    public boolean sent(String id) {
        return sent() && text("form").equals(id);
    }

    /** True when the form comes from an earlier session of the same person: nothing was done with it. */
    public boolean isStale() {
        return (isPost() && !isOfThisSession()) || request.getAttribute(KEPT_FIELDS) != null;
    }

    /** What was typed, without blanks around it; empty when the field is not there. A part of the path counts as typed. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        if (request.getAttribute(KEPT_FIELDS) instanceof Map<?, ?> kept && kept.get(name) instanceof List<?> values) {
            return values.stream().map(value -> value.toString().strip()).toList();
        }
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(String::strip).toList();
    }

    /** For a field: what was typed where something was, else what is stored. */
    public @Nullable Object value(String name, @Nullable Object stored) {
        if (isTyped()) {
            return text(name);
        }
        return stored instanceof LocalDate day ? WRITTEN.format(day) : stored;
    }

    /** True when the page shows what was typed rather than what is stored. */
    public boolean isTyped() {
        return isPost() || request.getAttribute(KEPT_FIELDS) != null;
    }

    /** Whether a box was ticked. */
    public boolean yes(String name) {
        return !text(name).isEmpty();
    }

    /** A day as it was typed; when it cannot be read, the mistake is added at the field. */
    public Optional<LocalDate> day(String name, Mistakes mistakes) {
        return switch (TypedDate.read(text(name))) {
            case TypedDate.Day(LocalDate day) -> Optional.of(day);
            case TypedDate.Unreadable why -> {
                mistakes.add(name, t.show(why));
                yield Optional.empty();
            }
        };
    }

    /** A whole number as it was typed in digits; empty for anything else. */
    public Optional<Integer> number(String name) {
        String typed = text(name);
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        String typed = text(name);
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
    }

    /** The version of what the form was made from; -1 when it does not say. */
    public long version() {
        return number("version").map(Integer::longValue).orElse(-1L);
    }

    /** The key under which this form is done at most once. */
    public UUID once() {
        try {
            return UUID.fromString(text("once"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** A key for a form that is being shown; the one that was sent when the same form is shown again. */
    public UUID getOnce() {
        return once();
    }

    /** What proves that the form was made by this session; empty for a visitor. */
    public String getSecret() {
        return caller.signedIn().map(SignedIn::formSecret).orElse("");
    }

    /**
     * Does what the form asks for.
     *
     * @return false when it was refused: then the mistakes say why and nothing has happened
     */
    public boolean attempt(Mistakes mistakes, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException e) {
            String sentence = sentence(e);
            if (sentence == null) {
                throw e;
            }
            mistakes.add("", sentence);
            refuse();
            return false;
        }
    }

    private @Nullable String sentence(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return t.of("refusal." + refusal.rule(), refusal.arguments().toArray());
            }
            if (cause instanceof OptimisticLockException) {
                status(CONFLICT);
                return t.get("refusal.platform.R4");
            }
        }
        return null;
    }

    /** The form cannot be done as it is; the page is shown again with what was typed. */
    public void refuse() {
        HttpServletResponse response = response();
        if (response.getStatus() < 400) {
            response.setStatus(UNPROCESSABLE);
        }
    }

    /** Done: leads to a page, so that going back or loading anew sends nothing a second time. */
    public void seeOther(String path) {
        HttpServletResponse response = response();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** As {@link #seeOther(String)}, in answer to a script of the page. */
    public void goOn(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param done text key, ending in {@code .done}, of the sentence that the next page opens with */
    public void seeOther(String path, String done) {
        seeOther(path + (path.contains("?") ? "&" : "?") + "done=" + done);
    }

    /** Answers as if there were nothing here: what belongs to somebody else is not told apart from what never was. */
    public void notFound() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void status(int status) {
        response().setStatus(status);
    }

    private boolean isPost() {
        return request.getMethod().equals("POST");
    }

    private boolean isOfThisSession() {
        return text("secret").equals(getSecret());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
