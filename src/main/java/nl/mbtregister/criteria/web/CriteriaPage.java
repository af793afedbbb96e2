package nl.mbtregister.criteria.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;

/** The criteria of one version, by domain. */
@Named
@RequestScoped
public class CriteriaPage {
    @Inject
    private ReadingCriteria reading;

    @Inject
    private Form form;

    @Inject
    private Time time;

    @Inject
    private Sentences t;

    private CriteriaLibrary library;
    private boolean found;

    @PostConstruct
    void read() {
        var asked = form.number("version")
                .flatMap(version -> reading.library(ReadingCriteria.PROGRAMME, version.intValue()));
        found = asked.isPresent();
        library = asked.orElseGet(() -> reading.inForce(time.today()));
    }

    /** Answers 404 where the address names no version. */
    public void check() {
        if (!found) {
            form.notFound();
        }
    }

    public CriteriaLibrary getLibrary() {
        return library;
    }

    /** The other versions, newest first. */
    public List<CriteriaLibrary> getOthers() {
        return reading.all(ReadingCriteria.PROGRAMME).stream()
                .filter(other -> other.version() != library.version())
                .toList();
    }

    /** Whether a criterion belongs to a part that not every programme offers. */
    public boolean special(Criterion criterion) {
        return criterion.module() != Module.MBT;
    }

    public List<Wording> variants(Criterion criterion) {
        return Stream.of(Variant.values())
                .filter(criterion.variants()::containsKey)
                .map(criterion.variants()::get)
                .toList();
    }

    /** The names of the sources of a criterion, in one line. */
    public String sources(Criterion criterion) {
        return String.join(
                "; ",
                criterion.sources().stream()
                        .map(source -> t.show(source.name()))
                        .toList());
    }
}
