package nl.mbtregister.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.verification.rules.Trouble;

/** Says why there is no answer, as RFC 9457 has it, in the language that the machine's user reads. */
@ApplicationScoped
public class Troubles {
    static final String TYPE = "application/problem+json;charset=UTF-8";
    private static final int SECONDS_UNTIL_BACK = 2;

    @Inject
    private Page page;

    @Inject
    private Texts texts;

    @Inject
    private Settings settings;

    byte[] document(Trouble trouble) {
        Sentences t = texts.in(page.getLanguage());
        return Json.createObjectBuilder()
                .add("type", settings.text(Setting.PUBLIC_ADDRESS) + "/api/v1/problems/" + trouble.slug())
                .add("title", title(trouble, t))
                .add("status", trouble.status())
                .add("detail", detail(trouble, t))
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    /** The answer of a resource that has no other. */
    public Response decline(Trouble trouble) {
        Response.ResponseBuilder response = Response.status(trouble.status())
                .entity(document(trouble))
                .type(TYPE)
                .header("Content-Language", language().tag())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store");
        if (trouble == Trouble.UNAVAILABLE) {
            response.header("Retry-After", SECONDS_UNTIL_BACK);
        }
        return response.build();
    }

    /** What the type of a problem leads to: the same sentences in both languages. */
    byte[] meaning(Trouble trouble) {
        Sentences nl = texts.in(Language.NL);
        Sentences en = texts.in(Language.EN);
        return Json.createObjectBuilder()
                .add("status", trouble.status())
                .add(
                        "title",
                        Json.createObjectBuilder().add("nl", title(trouble, nl)).add("en", title(trouble, en)))
                .add(
                        "detail",
                        Json.createObjectBuilder()
                                .add("nl", detail(trouble, nl))
                                .add("en", detail(trouble, en)))
                .build()
                .toString()
                .getBytes(UTF_8);
    }

    Language language() {
        return page.getLanguage();
    }

    private static String title(Trouble trouble, Sentences t) {
        return t.get("verification.trouble." + trouble.slug() + ".title");
    }

    private static String detail(Trouble trouble, Sentences t) {
        return t.get("verification.trouble." + trouble.slug() + ".detail");
    }
}
