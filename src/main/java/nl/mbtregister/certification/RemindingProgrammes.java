package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/** Reminds who leads an institution that the certificate of a programme comes to its end: it expires by itself. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class RemindingProgrammes implements Job {
    /** As therapists are reminded of the end of a title (ux 8.1, proposal). */
    private static final List<Integer> MONTHS_BEFORE = List.of(12, 6, 3, 1);

    @Inject
    private EndingCertificates certificates;

    @Inject
    private RoundAuditors contacts;

    @Inject
    private PostingLetters letters;

    @Override
    public String name() {
        return "certification-remind-programmes";
    }

    /** @return letters posted */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        long posted = 0;
        for (int months : MONTHS_BEFORE) {
            for (EndingCertificates.Ending ending : certificates.before(day, months)) {
                posted += contacts.leads(ending.institution()).stream()
                        .filter(to -> letters.post(Letter.to(
                                        to,
                                        LetterKind.CERTIFICATE_ENDING,
                                        "programme_certificate " + ending.id() + " " + months)
                                .with("programme", ending.programme())
                                .with("through", ending.end().minusDays(1))))
                        .count();
            }
        }
        return posted;
    }
}
