package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyKind;
import java.util.UUID;

public record AgencyView(
        UUID id, AgencyKind kind, String code, String name, String territory, boolean open, long version) {}
