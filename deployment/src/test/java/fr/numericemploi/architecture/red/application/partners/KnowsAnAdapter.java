package fr.numericemploi.architecture.red.application.partners;

import fr.numericemploi.architecture.red.adapters.rest.partners.RestCorner;

record KnowsAnAdapter(RestCorner corner) {}
