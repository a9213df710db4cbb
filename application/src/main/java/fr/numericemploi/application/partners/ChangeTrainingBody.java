package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;

public record ChangeTrainingBody(
        TrainingBodyId id, long version, DeclarationNumber declaration, TrainingBody.Profile profile, boolean active) {}
