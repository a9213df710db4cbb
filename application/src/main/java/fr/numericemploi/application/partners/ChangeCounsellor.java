package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.CounsellorId;

/** @param version the version that the caller read */
public record ChangeCounsellor(AgencyId agency, CounsellorId id, long version, Contact contact, boolean active) {}
