package nl.mbtregister.renewal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.renewal.AskingTime;
import nl.mbtregister.renewal.ResigningTitle;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.PostponementGround;

/** A therapist asks for more time, or gives a title up. */
@Named
@RequestScoped
public class MyTimePage {
    @Inject
    private AskingTime asking;

    @Inject
    private ResigningTitle resigning;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    public void answer() {
        if (form.choice("title", Title.class).isEmpty()) {
            form.seeOther(page.to("MY_RENEWAL"));
        } else if (form.sent("time") && isFilled() && form.attempt(mistakes, this::ask)) {
            form.seeOther(page.to("MY_RENEWAL"), "renewal.asked.done");
        } else if (form.sent("resign") && isSure() && form.attempt(mistakes, this::resign)) {
            form.seeOther(page.to("MY_RENEWAL"), "renewal.resigned.done");
        }
    }

    private boolean isFilled() {
        if (form.text("plan").isEmpty()) {
            mistakes.add("plan", t.get("renewal.time.plan.missing"));
        }
        if (kind() == MoreTime.POSTPONEMENT
                && form.choice("ground", PostponementGround.class).isEmpty()) {
            mistakes.add("ground", t.get("renewal.time.ground.missing"));
        }
        return isFaultless();
    }

    private boolean isSure() {
        if (!form.yes("sure")) {
            mistakes.add("sure", t.get("renewal.resign.unsure"));
        }
        return isFaultless();
    }

    private boolean isFaultless() {
        if (!mistakes.isNone()) {
            form.refuse();
        }
        return mistakes.isNone();
    }

    private void ask() {
        boolean repair = kind() == MoreTime.REPAIR;
        int months = repair ? settings.number(Setting.REPAIR_MONTHS) : settings.number(Setting.POSTPONEMENT_MONTHS);
        asking.ask(
                form.once(),
                getTitle(),
                kind(),
                repair ? null : form.choice("ground", PostponementGround.class).orElse(null),
                months,
                form.text("plan"));
    }

    private void resign() {
        resigning.resign(form.once(), getTitle());
    }

    public Title getTitle() {
        return form.choice("title", Title.class).orElse(Title.BASIC_THERAPIST);
    }

    public boolean isRepair() {
        return kind() == MoreTime.REPAIR;
    }

    public int getMonths() {
        return settings.number(isRepair() ? Setting.REPAIR_MONTHS : Setting.POSTPONEMENT_MONTHS);
    }

    private MoreTime kind() {
        Optional<MoreTime> kind = form.choice("kind", MoreTime.class);
        return kind.orElse(MoreTime.POSTPONEMENT);
    }

    public MoreTime getKind() {
        return kind();
    }

    public List<Option> getGrounds() {
        return Stream.of(PostponementGround.values())
                .map(ground -> new Option(ground.name(), t.show(ground)))
                .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
