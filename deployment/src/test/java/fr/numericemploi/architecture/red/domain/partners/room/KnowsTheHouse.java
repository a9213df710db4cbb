package fr.numericemploi.architecture.red.domain.partners.room;

import fr.numericemploi.architecture.red.domain.partners.KnowsItsOwnRoom;

public record KnowsTheHouse(KnowsItsOwnRoom house) {}
