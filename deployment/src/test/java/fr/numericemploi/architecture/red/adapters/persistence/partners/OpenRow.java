package fr.numericemploi.architecture.red.adapters.persistence.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OpenRow {
    @Id
    String id;
}
