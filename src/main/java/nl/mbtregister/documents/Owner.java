package nl.mbtregister.documents;

import org.jspecify.annotations.Nullable;

/** Whose a document is: a person's, or an institution's. */
record Owner(@Nullable Long person, @Nullable Long institution) {
    static Owner person(long id) {
        return new Owner(id, null);
    }

    static Owner institution(long id) {
        return new Owner(null, id);
    }
}
