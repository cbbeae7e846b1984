package import Facts

/// How a party stands towards one purpose: the last word per channel, and what it objects to.
package struct ConsentStanding: Hashable, Sendable {
    package let party: ConsentParty
    /// The purpose, or none where it is about all direct marketing.
    package let purpose: ElementID?
    /// The last word on the purpose itself.
    package private(set) var answer: ConsentAnswer?
    /// The last word per channel; none where nothing was said about a channel.
    package private(set) var channels: [Channel: ConsentAnswer] = [:]
    /// Since when an objection stands, per channel.
    package private(set) var objections: [Channel: Day] = [:]

    /// Whether there ever was a "yes" that could be withdrawn.
    package private(set) var wasGiven = false

    init(_ party: ConsentParty, purpose: ElementID?) {
        self.party = party
        self.purpose = purpose
    }

    /// Whether contact for the purpose by a channel rests on a "yes" and nothing stands against it.
    package func permits(_ channel: Channel) -> Bool {
        objections[channel] == nil && channels[channel]?.isYes ?? false
    }

    mutating func take(_ event: ConsentEvent, on day: Day) {
        switch event {
        case .given(_, _, let grant):
            wasGiven = true
            answer = Self.word(grant, since: day, after: answer)
            for channel in grant.channels {
                channels[channel] = Self.word(grant, since: day, after: channels[channel])
            }
        case .refused(_, _, let scope):
            say(.refused(on: day), within: scope)
        case .withdrawn(_, _, let scope):
            say(.withdrawn(on: day), within: scope)
        case .optedOut(_, _, let scope):
            say(.optedOut(on: day), within: scope)
        case .objected(_, _, let scope):
            for channel in scope.channels { objections[channel] = objections[channel] ?? day }
        case .objectionLifted(_, _, let scope):
            for channel in scope.channels { objections[channel] = nil }
        }
    }

    /// The last word once somebody says yes.
    private static func word(_ grant: ConsentGrant, since day: Day, after last: ConsentAnswer?) -> ConsentAnswer {
        guard case .given(let earlier, _)? = last, !grant.replaces(earlier) else { return .given(grant, since: day) }
        return last ?? .given(grant, since: day)
    }

    /// A "no" to every channel is one to the purpose; a "no" to some leaves the others as they are.
    private mutating func say(_ no: ConsentAnswer, within scope: ChannelScope) {
        if scope == .every { answer = no }
        for channel in scope.channels { channels[channel] = no }
    }

    /// Whether saying "no" again adds nothing: all of it has been said, on this day or before.
    func says(_ isNo: (ConsentAnswer) -> Bool, within scope: ChannelScope) -> Bool {
        if scope == .every {
            guard let answer, isNo(answer) else { return false }
        }
        return scope.channels.allSatisfy { channels[$0].map(isNo) ?? false }
    }
}
