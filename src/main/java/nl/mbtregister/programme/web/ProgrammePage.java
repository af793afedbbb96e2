package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.programme.PublicProgramme;
import nl.mbtregister.programme.ShowingProgrammes;
import org.jspecify.annotations.Nullable;

/** Anybody reads about a programme that has or had a certificate. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    private ShowingProgrammes showing;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private @Nullable PublicProgramme shown;

    /** Answers 404 for one that never had a certificate. */
    public void answer() {
        Optional<PublicProgramme> found = showing.show(form.text("number"));
        if (found.isEmpty()) {
            form.notFound();
            return;
        }
        shown = found.get();
    }

    public @Nullable PublicProgramme getShown() {
        return shown;
    }

    public @Nullable Look getLook() {
        return shown == null ? null : ProgrammeWords.look(shown.status());
    }

    public String getSentence() {
        return shown == null ? "" : t.get("programme.public.sentence." + shown.status());
    }

    public @Nullable LocalDate getLast() {
        return shown == null ? null : shown.certificate().lastDay().orElse(null);
    }

    /** Only what is certified is for search engines. */
    public boolean isHidden() {
        return shown == null || !shown.status().certified();
    }

    public String titles(PublicProgramme.Member member) {
        return Stream.of(Title.values())
                .filter(member.titles()::contains)
                .map(t::show)
                .collect(Collectors.joining(", "));
    }
}
