package import Facts

/// What was declared of an activity, from when to when, and when it was last looked at.
package struct ActivityRecord: Hashable, Sendable {
    package internal(set) var versions: Versions<ActivityContent>
    package internal(set) var reviewed: Day?

    package init(_ content: ActivityContent, from day: Day) {
        versions = Versions(content, from: day)
    }

    package var content: ActivityContent { versions.latest }

    /// The day on which it should be looked at again (Article 5(2)).
    package var reviewDue: Day {
        ReviewInterval.due(after: content.reviewMonths, since: content.since, reviewed: reviewed)
    }
}
