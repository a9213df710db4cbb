package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;

public record TrainingBodyView(
        TrainingBodyId id,
        Siret siret,
        DeclarationNumber declaration,
        TrainingBody.Profile profile,
        boolean active,
        long version) {}
