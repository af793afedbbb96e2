package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.admission.CaseFile;
import nl.mbtregister.admission.DecidingApplication;
import nl.mbtregister.admission.OpeningApplication;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.letters.rules.Paragraph;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A member proposes, reads the letter that would go out and what the public would see, and votes. */
@Named
@RequestScoped
public class CommitteeVotePage {
    @Inject
    private OpeningApplication opening;

    @Inject
    private DecidingApplication deciding;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CaseFile file;
    private @Nullable Proposal proposal;
    private @Nullable Message letter;
    private boolean decided;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        proposal = form.choice("proposal", Proposal.class).orElse(null);
        Proposal voted = proposal;
        if (form.sent("vote")
                && voted != null
                && form.attempt(mistakes, () -> decided = deciding.vote(form.once(), id, voted))) {
            form.seeOther(page.to("COMMITTEE_HOME"), decided ? "admission.decided.done" : "admission.voted.done");
            return;
        }
        try {
            file = opening.open(id);
        } catch (Refusal refusal) {
            if (refusal.rule().equals("admission.R15")) {
                throw new Refusal("platform.R1");
            } else {
                form.seeOther(page.to("COMMITTEE_CONFLICT", String.valueOf(id)));
            }
            return;
        }
        if (voted != null && mistakes.isNone() && isOpen()) {
            preview(id, voted);
        }
    }

    /** A proposal that the marks do not bear has no letter; why not stands at the choice. */
    private void preview(long id, Proposal chosen) {
        try {
            letter = deciding.preview(id, chosen);
        } catch (Refusal refusal) {
            mistakes.add(
                    "proposal",
                    t.of("refusal." + refusal.rule(), refusal.arguments().toArray()));
        }
    }

    public @Nullable CaseFile getFile() {
        return file;
    }

    public @Nullable Proposal getProposal() {
        return proposal;
    }

    /** Name of the proposal that was chosen; null before. */
    public @Nullable String getChosen() {
        return proposal == null ? null : proposal.name();
    }

    /** The words of the letter; empty before a proposal was chosen. */
    public List<String> getLetter() {
        return letter == null
                ? List.of()
                : letter.paragraphs().stream()
                        .map(paragraph -> switch (paragraph) {
                            case Paragraph.Plain(String text) -> text;
                            case Paragraph.Heading(String text) -> text;
                            case Paragraph.Link(String label, String address) -> label;
                        })
                        .toList();
    }

    /** In which language the applicant gets the letter, as HTML says it. */
    public String getTongue() {
        return letter == null ? "" : letter.language().toLanguageTag();
    }

    public boolean isOpen() {
        return file != null && file.state() == ApplicationState.COMMITTEE_REVIEW && !file.voted();
    }

    public List<Option> getProposals() {
        return Stream.of(Proposal.values())
                .map(one -> new Option(one.name(), t.show(one)))
                .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
