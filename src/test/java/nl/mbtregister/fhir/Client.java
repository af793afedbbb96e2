package nl.mbtregister.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;

/** Reads the directory with a public library, HAPI FHIR, as a stranger does. Only for tests that run as a client. */
final class Client {
    static final FhirContext FHIR = FhirContext.forR4();

    /** Under which the register thinks that it is reached. */
    private static final String PUBLIC = "http://localhost:8080/api/fhir/r4";

    private final String base;
    private final IGenericClient client;

    Client(URL register) {
        base = register.toString().replaceAll("/$", "") + "/api/fhir/r4";
        client = FHIR.newRestfulGenericClient(base);
    }

    IGenericClient asks() {
        return client;
    }

    Bundle page(String query) {
        return client.search()
                .byUrl(base + "/" + query)
                .returnBundle(Bundle.class)
                .execute();
    }

    /** The page that this one leads to; null behind the last. */
    Bundle next(Bundle page) {
        Bundle.BundleLinkComponent next = page.getLink(Bundle.LINK_NEXT);
        return next == null
                ? null
                : client.loadPage()
                        .byUrl(next.getUrl().replace(PUBLIC, base))
                        .andReturnBundle(Bundle.class)
                        .execute();
    }

    /** The ids on this page and on all behind it. */
    List<String> follow(Bundle first) {
        List<String> ids = new ArrayList<>();
        for (Bundle page = first; page != null; page = next(page)) {
            ids.addAll(ids(page));
        }
        return ids;
    }

    /** The ids of a search, over all its pages. */
    List<String> ids(String query) {
        return follow(page(query));
    }

    static List<String> ids(Bundle page) {
        return page.getEntry().stream()
                .map(entry -> entry.getResource() == null
                        ? "-" + new IdType(entry.getRequest().getUrl()).getIdPart()
                        : entry.getResource().getIdElement().getIdPart())
                .toList();
    }
}
