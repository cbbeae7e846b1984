import Facts

/// What an agenda is asked: what is due by a last day, seen from a standpoint.
struct AgendaQuestion {
    let standpoint: Standpoint
    /// The last day of the agenda; what was due before the standpoint's own day is in it too.
    let last: Day

    /// The most things of one kind that are named; of more, the first so many.
    static let mostNamed = 500

    var day: Day { standpoint.day }
}
