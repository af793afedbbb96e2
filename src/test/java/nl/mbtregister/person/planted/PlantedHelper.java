package nl.mbtregister.person.planted;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A planted fault: a transaction and an entity manager in a class that is neither -ing nor plural. */
@Transactional
class PlantedHelper {
    EntityManager entities;
}
