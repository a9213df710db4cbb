package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.architecture.red.domain.partners.room.KnowsTheHouse;

public final class KnowsItsOwnRoom {
    private final KnowsTheHouse room = new KnowsTheHouse(this);
}
