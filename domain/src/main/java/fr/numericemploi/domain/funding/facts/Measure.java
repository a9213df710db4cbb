package fr.numericemploi.domain.funding.facts;

import static fr.numericemploi.domain.funding.facts.Unit.DAYS;
import static fr.numericemploi.domain.funding.facts.Unit.EUROS;
import static fr.numericemploi.domain.funding.facts.Unit.HOURS;
import static fr.numericemploi.domain.funding.facts.Unit.HOURS_A_WEEK;
import static fr.numericemploi.domain.funding.facts.Unit.MONTHS;
import static fr.numericemploi.domain.funding.facts.Unit.NUMBER;
import static fr.numericemploi.domain.funding.facts.Unit.PEOPLE;
import static fr.numericemploi.domain.funding.facts.Unit.YEARS;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers that rules compare or compute with. */
public enum Measure implements Fact<BigDecimal> {
    TRAINING_HOURS(HOURS, "le nombre d'heures de formation"),
    TEACHING_HOURS(HOURS, "le nombre d'heures en organisme de formation"),
    COMPANY_HOURS(HOURS, "le nombre d'heures en entreprise"),
    TRAINING_WEEKLY_HOURS(HOURS_A_WEEK, "la durée hebdomadaire de la formation"),
    TRAINING_HOURS_THIS_MONTH(HOURS, "le nombre d'heures de formation du mois"),
    UNJUSTIFIED_ABSENCE_HOURS(HOURS, "les heures d'absence non justifiée du mois"),
    HOURLY_PRICE(EUROS, "le prix de l'heure de formation"),
    COST(EUROS, "le coût réel de la formation"),
    QUOTED(EUROS, "le montant du devis accepté"),
    CONTRACT_MONTHS(MONTHS, "la durée du contrat"),
    CONTRACT_HOURS(HOURS, "la durée totale du contrat en heures"),
    WEEKLY_HOURS(HOURS_A_WEEK, "la durée hebdomadaire du contrat"),
    BRANCH_RATE(EUROS, "le forfait horaire de la branche"),
    BRANCH_MINIMUM(EUROS, "le salaire minimum mensuel de la branche"),
    OPCO_SHARE(EUROS, "le montant accordé par l'OPCO"),
    QUALIFICATION_LEVEL(NUMBER, "le niveau de qualification"),
    TARGET_LEVEL(NUMBER, "le niveau de la certification préparée"),
    REGISTERED_MONTHS_IN_24(MONTHS, "les mois d'inscription sur les 24 derniers"),
    REGISTERED_MONTHS_IN_18(MONTHS, "les mois d'inscription sur les 18 derniers"),
    WORKED_MONTHS_IN_24(MONTHS, "les mois travaillés sur les 24 derniers"),
    WORKED_MONTHS_IN_12(MONTHS, "les mois travaillés sur les 12 derniers"),
    FORMER_WAGE(EUROS, "le salaire mensuel antérieur pour 35 h par semaine"),
    TUTOR_YEARS(YEARS, "les années d'expérience du tuteur"),
    TUTOR_TRAINEES(PEOPLE, "le nombre de personnes suivies par le tuteur, celle-ci comprise"),
    CPF_HOURS(HOURS, "les heures inscrites au CPF"),
    CPF_HOURLY_RATE(EUROS, "le taux horaire du financeur du CPF"),
    CPF_EUROS(EUROS, "les droits inscrits au CPF"),
    GRANT_LEVEL(NUMBER, "l'échelon de bourse"),
    DEPARTMENT_SHARE(EUROS, "le montant accordé par le département"),
    COMPANY_SHARE(EUROS, "le montant que l'entreprise accepte de payer"),
    DAILY_ALLOWANCE(EUROS, "le montant journalier de l'allocation d'aide au retour à l'emploi"),
    HEADCOUNT(PEOPLE, "l'effectif de l'entreprise"),
    COHORT_LOW_QUALIFIED(PEOPLE, "les demandeurs d'emploi peu qualifiés de la session"),
    IMMERSION_DAYS_AT_HOST(DAYS, "les jours d'immersion chez le même accueillant sur 12 mois, celle-ci comprise"),
    IMMERSIONS_AT_HOST(NUMBER, "les conventions d'immersion chez le même accueillant sur 12 mois, celle-ci comprise"),
    IMMERSION_WEEKLY_HOURS(HOURS_A_WEEK, "la durée hebdomadaire de l'immersion");

    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final Unit unit;
    private final String label;

    Measure(Unit unit, String label) {
        this.unit = unit;
        this.label = label;
    }

    public Unit unit() {
        return unit;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    public BigDecimal read(String typed) {
        try {
            var value = new BigDecimal(typed.strip().replace(',', '.'));
            var wrong = value.signum() < 0
                    || value.compareTo(MOST) > 0
                    || value.stripTrailingZeros().scale() > 2;
            FactRule.NOT_A_MEASURE.refuseIf(wrong, Map.of("value", typed));
            return value;
        } catch (NumberFormatException notANumber) {
            throw FactRule.NOT_A_MEASURE.brokenBy(Map.of("value", typed));
        }
    }

    @Override
    public String inFrench(BigDecimal value) {
        return unit.inFrench(value);
    }
}
