package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;

/** How a stratum is called. */
@RequestScoped
class StratumWords {
    @Inject
    private Sentences t;

    String titles(String stratum) {
        return Arrays.stream(stratum.split(","))
                .map(title -> t.show(Title.valueOf(title)))
                .collect(Collectors.joining(", "));
    }
}
