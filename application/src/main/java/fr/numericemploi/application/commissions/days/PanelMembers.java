package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.days.Period;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;

/** @param breaks the panel's own, beside the day's */
public record PanelMembers(List<RecruiterId> recruiters, List<Period> breaks) {}
