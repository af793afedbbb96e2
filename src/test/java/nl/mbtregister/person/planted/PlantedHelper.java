package nl.mbtregister.person.planted;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Planted faults: a transaction and an entity manager in a class that is neither -ing nor plural, and JSON in the slow way. */
@Transactional
class PlantedHelper {
    EntityManager entities;
    JsonObjectBuilder json = Json.createObjectBuilder();
}
