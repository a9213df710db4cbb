package fr.numericemploi.architecture.red.adapters.rest.candidates;

import fr.numericemploi.architecture.red.adapters.rest.partners.RestCorner;

record KnowsAnotherCorner(RestCorner corner) {}
