package nl.mbtregister.rulebook.planted.web;

import jakarta.persistence.Entity;

/** A planted fault: a page bean that shows an entity. */
public class PlantedPage {
    public Row row() {
        return new Row();
    }

    /** Stands for an entity. */
    @Entity
    public static class Row {}
}
