package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Contact;

public record RegisterCounsellor(AgencyId agency, Contact contact) {}
