package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.DecidingBody;
import nl.mbtregister.certification.DecidingRound;
import nl.mbtregister.certification.StandingCertificate;
import nl.mbtregister.certification.StoppingCertificate;

/** What lies before the body that decides on programmes, and the certificates that hold. */
@Named
@RequestScoped
public class DecisionHomePage {
    @Inject
    private DecidingRound deciding;

    @Inject
    private StoppingCertificate stopping;

    private List<AuditedRound> rounds = List.of();
    private List<StandingCertificate> certificates = List.of();

    public void answer() {
        rounds = deciding.all();
        certificates = stopping.all();
    }

    public List<AuditedRound> getRounds() {
        return rounds;
    }

    public List<StandingCertificate> getCertificates() {
        return certificates;
    }

    public DecidingBody getBody() {
        return deciding.body();
    }
}
