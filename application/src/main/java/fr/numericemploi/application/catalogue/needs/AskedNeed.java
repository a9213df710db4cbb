package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;

/**
 * A need as whoever holds a link about it knows it.
 *
 * @param left the posts that are not filled
 * @param awaited whether the company's word is awaited
 */
public record AskedNeed(NeedView need, int left, boolean awaited) {
    static AskedNeed of(RecruitmentNeed need) {
        return new AskedNeed(NeedView.of(need.snapshot()), need.left(), need.isAsked());
    }
}
