package import Facts

/// What was declared of a processor, from when to when, and when it was last looked at.
package struct ProcessorRecord: Hashable, Sendable {
    package internal(set) var versions: Versions<ProcessorContent>
    package internal(set) var reviewed: Day?

    package init(_ content: ProcessorContent, from day: Day) {
        versions = Versions(content, from: day)
    }

    package var content: ProcessorContent { versions.latest }

    /// The day on which it should be looked at again (Article 28(1), 5(2)).
    package var reviewDue: Day {
        ReviewInterval.due(after: content.reviewMonths, since: versions.since, reviewed: reviewed)
    }
}
