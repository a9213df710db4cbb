package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.Criterion;
import fr.numericemploi.domain.catalogue.needs.Degree;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.Remark;
import fr.numericemploi.domain.catalogue.needs.SalaryPeriod;
import fr.numericemploi.domain.catalogue.needs.SalaryRange;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A need as the back office reads it.
 *
 * @param family the ROME 3 sheet of the job
 * @param contact the recruiter who answers for it
 * @param filled how many of the posts are filled
 * @param staleOn the first day on which it no longer counts unless it is confirmed
 * @param remarks passages that may discriminate, and wait for a correction or for a coordinator
 * @param justification why a coordinator let passages stand
 */
public record NeedView(
        UUID id,
        UUID company,
        UUID contact,
        String territory,
        NeedStatus status,
        String job,
        String jobVersion,
        String family,
        int posts,
        int filled,
        Map<String, Integer> skills,
        ContractKind contract,
        Optional<Integer> months,
        String place,
        LocalDate from,
        Optional<LocalDate> until,
        Degree degree,
        boolean degreeFirm,
        Optional<Salary> salary,
        boolean hostsInterns,
        String title,
        String description,
        List<Passage> remarks,
        String justification,
        LocalDate statedOn,
        LocalDate confirmedOn,
        LocalDate staleOn,
        Optional<WithdrawalReason> withdrawn,
        Optional<String> withdrawalNote,
        Optional<Offer> offer,
        long version) {

    public static NeedView of(RecruitmentNeed.Snapshot need) {
        var content = need.content();
        var levels = new TreeMap<String, Integer>();
        content.levels().forEach((skill, level) -> levels.put(skill.value(), level));
        return new NeedView(
                need.id().value(),
                need.company().value(),
                need.contact().value(),
                need.territory().value(),
                need.status(),
                content.job().value(),
                content.version().value(),
                need.family().value(),
                content.posts(),
                need.filled(),
                levels,
                content.contract().kind(),
                content.contract().months(),
                content.place().value(),
                content.start().from(),
                content.start().until(),
                content.degree().degree(),
                content.degree().firm(),
                content.salary().map(Salary::of),
                content.hostsInterns(),
                content.advert().title(),
                content.advert().description(),
                need.review().open().stream().map(Passage::of).toList(),
                need.review().justification(),
                need.statedOn(),
                need.standing().confirmedOn(),
                need.standing().staleOn(),
                need.withdrawal().map(Withdrawal::reason),
                need.withdrawal().map(Withdrawal::note),
                need.origin().map(Offer::of),
                need.version());
    }

    /** Gross pay, from the least to the most. */
    public record Salary(Amount from, Amount to, SalaryPeriod period) {
        static Salary of(SalaryRange range) {
            return new Salary(Amount.of(range.from()), Amount.of(range.to()), range.period());
        }
    }

    public record Amount(BigDecimal amount, String currency) {
        static Amount of(Money money) {
            return new Amount(money.euros(), "EUR");
        }
    }

    /** @param label the criterion in French */
    public record Passage(String field, String passage, Criterion criterion, String label, String article) {
        static Passage of(Remark remark) {
            return new Passage(
                    remark.field(),
                    remark.passage(),
                    remark.criterion(),
                    remark.criterion().label(),
                    remark.article());
        }
    }

    /** Where it was taken over from. */
    public record Offer(Origin.Source source, String id, String nature) {
        static Offer of(Origin origin) {
            return new Offer(origin.source(), origin.offer(), origin.nature());
        }
    }
}
