package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.documents.DocumentLine;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.sample.ProofRequest;
import nl.mbtregister.sample.SendingProof;
import nl.mbtregister.sample.rules.ProofState;

/** Which proof is asked of a therapist: documents are uploaded first, and those that are ticked are sent. */
@Named
@RequestScoped
public class MyProofPage {
    @Inject
    private SendingProof sending;

    @Inject
    private ReadingDocuments documents;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<ProofRequest> requests = List.of();
    private List<DocumentLine> own = List.of();

    public void answer() {
        if (form.sent() && form.text("form").startsWith("send-") && isTicked() && form.attempt(mistakes, this::send)) {
            form.seeOther(page.getHere(), "sample.sent.done");
            return;
        }
        String rule = form.text("upload");
        if (rule.matches("(documents|platform)\\.R\\d+") && t.containsKey("refusal." + rule)) {
            mistakes.add("file", t.get("refusal." + rule));
        }
        requests = sending.mine();
        if (isOpen()) {
            own = documents.own();
        }
    }

    private boolean isTicked() {
        if (form.all(papers()).isEmpty()) {
            mistakes.add(papers(), t.get("sample.mine.papers.missing"));
            form.refuse();
        }
        return mistakes.isNone();
    }

    /** The field of the request that was sent. */
    private String papers() {
        return "papers-" + form.text("request");
    }

    private void send() {
        sending.send(
                form.once(),
                form.number("request").map(Integer::longValue).orElse(-1L),
                form.all(papers()).stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList());
    }

    public List<ProofRequest> getRequests() {
        return requests;
    }

    /** Whether anything can be sent. */
    public boolean isOpen() {
        return requests.stream().anyMatch(ProofRequest::isOpen);
    }

    /** The own documents that were not sent yet. */
    public List<Option> papers(ProofRequest request) {
        return own.stream()
                .filter(line -> request.sent().stream().noneMatch(sent -> sent.document() == line.id()))
                .map(line -> new Option(String.valueOf(line.id()), line.name()))
                .toList();
    }

    /** Those that are ticked: what was just uploaded is. */
    public List<String> getTicked() {
        return form.isTyped() ? form.all(papers()) : form.all("document");
    }

    public String look(ProofState state) {
        return ProofLook.of(state);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
