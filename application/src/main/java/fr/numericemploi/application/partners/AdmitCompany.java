package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.shared.Siret;
import java.time.LocalDate;

public record AdmitCompany(Siret siret, Company.Profile profile, LocalDate memberSince) {}
