package fr.numericemploi.application.candidates;

/** Numbers for the references of files. */
public interface CandidateNumbers {
    /** A number that no other file of that year has: rising, from 1; there may be gaps. */
    int next(int year);
}
