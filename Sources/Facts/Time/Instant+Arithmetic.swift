/// Elapsed time; a result outside the years 1 to 9999 becomes the first or last instant.
extension Instant {
    package func adding(microseconds: Int64) -> Instant {
        let (sum, overflow) = microsecondsSince2000.addingReportingOverflow(microseconds)
        guard !overflow else { return microseconds < 0 ? .distantPast : .distantFuture }
        return Instant(microsecondsSince2000: sum)
    }

    package func adding(seconds: Int) -> Instant {
        let (step, overflow) = Int64(seconds).multipliedReportingOverflow(by: Instant.microsecondsPerSecond)
        guard !overflow else { return seconds < 0 ? .distantPast : .distantFuture }
        return adding(microseconds: step)
    }

    /// The instant so many elapsed hours later, whatever the clocks on the wall do meanwhile.
    package func adding(hours: Int) -> Instant {
        let (step, overflow) = hours.multipliedReportingOverflow(by: 3_600)
        guard !overflow else { return hours < 0 ? .distantPast : .distantFuture }
        return adding(seconds: step)
    }

    /// The microseconds from this instant to the other, negative when the other is earlier.
    package func microseconds(until other: Instant) -> Int64 {
        other.microsecondsSince2000 - microsecondsSince2000
    }
}
