package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.letters.PostTask;
import nl.mbtregister.letters.SeeingToMail;
import nl.mbtregister.letters.UndeliveredMail;
import nl.mbtregister.letters.WritingOnPaper;
import nl.mbtregister.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** Mails that did not arrive, and people whom mail does not reach. */
@Named
@RequestScoped
public class UndeliveredPage {
    @Inject
    private SeeingToMail seeing;

    @Inject
    private WritingOnPaper paper;

    @Inject
    private Form form;

    private List<UndeliveredMail> mails = List.of();
    private List<PostTask> tasks = List.of();

    public void answer() {
        mails = seeing.list(form.number("before").orElse(0));
        tasks = paper.list();
    }

    public List<UndeliveredMail> getMails() {
        return mails;
    }

    public List<PostTask> getTasks() {
        return tasks;
    }

    /** Where the older ones go on; null when these are the last. */
    public @Nullable Long getOlder() {
        return mails.size() < SeeingToMail.AT_ONCE ? null : mails.getLast().id();
    }
}
