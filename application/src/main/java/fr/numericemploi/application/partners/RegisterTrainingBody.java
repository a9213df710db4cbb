package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.shared.Siret;

public record RegisterTrainingBody(Siret siret, DeclarationNumber declaration, TrainingBody.Profile profile) {}
