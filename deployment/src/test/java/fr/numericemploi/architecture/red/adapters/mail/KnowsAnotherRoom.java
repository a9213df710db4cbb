package fr.numericemploi.architecture.red.adapters.mail;

import fr.numericemploi.architecture.red.adapters.rest.partners.RestCorner;

record KnowsAnotherRoom(RestCorner corner) {}
