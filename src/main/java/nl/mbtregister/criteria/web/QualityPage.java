package nl.mbtregister.criteria.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.platform.Time;

/** What a certificate of a programme means, for patients and for those who pay. */
@Named
@RequestScoped
public class QualityPage {
    @Inject
    private ReadingCriteria reading;

    @Inject
    private Time time;

    private CriteriaLibrary library;

    @PostConstruct
    void read() {
        library = reading.inForce(time.today());
    }

    /** The criteria by which programmes are judged today. */
    public CriteriaLibrary getLibrary() {
        return library;
    }

    public Module[] getModules() {
        return Module.values();
    }

    public Variant[] getVariants() {
        return Variant.values();
    }
}
