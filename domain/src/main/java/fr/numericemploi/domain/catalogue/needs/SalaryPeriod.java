package fr.numericemploi.domain.catalogue.needs;

/** What an amount of salary is paid for. */
public enum SalaryPeriod {
    HOUR,
    MONTH,
    YEAR
}
