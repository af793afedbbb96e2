package nl.mbtregister.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.verification.rules.Trouble;

/** Explains the interface for machines to whoever builds one. {@code openapi.json} says the same to the machine. */
@Named
@RequestScoped
public class ApiPage {
    /** The first person of the demo register, invented; the first page names this number too. */
    private static final String EXAMPLE = "20481357";

    private static final String REGISTRATIONS = "/api/v1/registrations/";
    private static final String TAG = "W/\"5f0c2a9be7d31846-20779\"";

    @Inject
    private Settings settings;

    @Inject
    private Sentences t;

    /**
     * A part of the question.
     *
     * @param sample how it is written
     */
    public record Part(String name, String sample) {}

    /** A reason why there is no answer, and the address that explains it. */
    public record Problem(String slug, int status, String title, String detail, String address) {}

    // ---- the question

    public String getForm() {
        return "GET " + address() + REGISTRATIONS + "{number}?on={on}&asKnownAt={asKnownAt}";
    }

    /** In the order of the contract. */
    public List<Part> getParts() {
        return List.of(
                new Part("number", EXAMPLE),
                new Part("on", "2026-11-22"),
                new Part("asKnownAt", "2026-11-22T13:03:00Z"),
                new Part("If-None-Match", TAG),
                new Part("Accept-Language", "en"));
    }

    public String getContract() {
        return "/api/v1/openapi.json";
    }

    // ---- the example

    public String getQuestion() {
        return "GET " + address() + REGISTRATIONS + EXAMPLE;
    }

    public String getAnswer() {
        return """
                200 OK
                Content-Type: application/json
                Cache-Control: %s
                ETag: %s

                %s""".formatted(CheckResource.ASK_AGAIN, TAG, example());
    }

    public String getUnchanged() {
        return """
                %s
                If-None-Match: %s

                304 Not Modified
                ETag: %2$s""".formatted(getQuestion(), TAG);
    }

    public String getMoved() {
        return """
                308 Permanent Redirect
                Location: %s%s""".formatted(REGISTRATIONS, EXAMPLE);
    }

    // ---- what else there is to know

    public List<Problem> getProblems() {
        return Stream.of(Trouble.values()).map(this::problem).toList();
    }

    /** Questions that one address may ask per minute; 0 when there is no limit. */
    public int getLimit() {
        return settings.number(Setting.QUESTIONS_PER_MINUTE);
    }

    private Problem problem(Trouble trouble) {
        String key = "verification.trouble." + trouble.slug();
        return new Problem(
                trouble.slug(),
                trouble.status(),
                t.get(key + ".title"),
                t.get(key + ".detail"),
                "/api/v1/problems/" + trouble.slug());
    }

    private String example() {
        return new String(ContractResource.filled("example.json", address()), UTF_8).strip();
    }

    private String address() {
        return settings.text(Setting.PUBLIC_ADDRESS);
    }
}
