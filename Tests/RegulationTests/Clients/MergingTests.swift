import Facts
import Regulation
import Testing

@Suite("A client that was recorded twice")
struct MergingTests {
    private let first = day("2026-01-05")
    private var company: Specification<Client> {
        Specification<Client>().given(.recorded(.organisation(.privateLimited), resembles: []), on: first)
    }
    private var other: ClientDetails? { company.state.details }

    private func merge(
        into survivor: StreamID = Sample.otherClient, _ standing: ClientDetails?, reason: Bool = true
    ) -> Client.Command {
        .merge(Sample.client, into: survivor, standing, reasonGiven: reason)
    }

    @Test("is merged into the other, with a reason, and told to both")
    func merged() {
        company.when(merge(other), .happened(on: first)).then(.merged(into: Sample.otherClient))
        company.when(.absorb(Sample.otherClient), .happened(on: first)).then(.absorbed(Sample.otherClient))
        company.when(merge(other, reason: false), .happened(on: first)).refused(.reasonMissing)
        let merged = company.given(.merged(into: Sample.otherClient), on: first)
        merged.when(merge(other), .happened(on: first)).then()
        let absorbing = company.given(.absorbed(Sample.otherClient), on: first)
        absorbing.when(.absorb(Sample.otherClient), .happened(on: first)).then()
    }

    @Test("is not merged with itself, with nobody, twice, or into one that was itself merged away")
    func refusals() {
        company.when(merge(into: Sample.client, other), .happened(on: first)).refused(.mergedWithItself)
        company.when(merge(nil), .happened(on: first)).refused(.clientUnknown(Sample.otherClient))
        let merged = company.given(.merged(into: Sample.engagement), on: first)
        merged.when(merge(other), .happened(on: first)).refused(.clientAlreadyMerged(into: Sample.engagement))
        let gone = company.given(.merged(into: Sample.client), on: first).state.details
        company.when(merge(gone), .happened(on: first)).refused(.survivorMerged(into: Sample.client))
        Specification<Client>().when(merge(other), .happened(on: first)).refused(.clientNotRecorded)
    }

    @Test("is split again, with a reason, and stands as before")
    func split() {
        let merged = company.given(.merged(into: Sample.otherClient), on: first)
        merged.when(.split(reasonGiven: true), .happened(on: first)).then(.split(from: Sample.otherClient))
        merged.when(.split(reasonGiven: false), .happened(on: first)).refused(.reasonMissing)
        company.when(.split(reasonGiven: true), .happened(on: first)).refused(.clientNotMerged)
        #expect(merged.given(.split(from: Sample.otherClient), on: first).state == company.state)
        let absorbing = company.given(.absorbed(Sample.otherClient), on: first)
        absorbing.when(.release(Sample.otherClient), .happened(on: first)).then(.released(Sample.otherClient))
        company.when(.release(Sample.otherClient), .happened(on: first)).then()
        #expect(absorbing.given(.released(Sample.otherClient), on: first).state == company.state)
    }

    @Test("is bound by every no of either, and allowed by a yes only where it was given")
    func standing() {
        let known = [
            Recorded(
                position: 0, event: ClientEvent.recorded(.organisation(.privateLimited), resembles: []),
                occurred: .day(first), day: first)
        ]
        func may(_ said: ConsentEvent, merged: Bool, of nature: ContactNature = .marketing) -> ContactPermission {
            let standing = ContactStanding(
                client: Sample.client, facts: known,
                consents: [[Recorded(position: 1, event: said, occurred: .day(first), day: first)]],
                merged: merged ? [Sample.otherClient] : [])
            return ContactPermission(
                ContactQuestion(
                    channel: .mail, nature: nature,
                    purpose: PurposeInQuestion(Sample.newsletter, basis: .consent), on: day("2026-02-01")),
                standing: standing)
        }
        let theirs = ConsentParty(client: Sample.otherClient)
        let yes = Sample.grant
        #expect(may(.given(Sample.party, purpose: Sample.newsletter, yes), merged: true).isAllowed)
        let borrowed = may(.given(theirs, purpose: Sample.newsletter, yes), merged: true)
        #expect(borrowed.verdict == .denied(.consentMissing))
        #expect(may(.objected(theirs, purpose: nil, .every), merged: true).verdict == .denied(.objected))
        #expect(may(.objected(theirs, purpose: nil, .every), merged: false).verdict == .denied(.consentMissing))
        #expect(may(.optedOut(theirs, purpose: nil, .every), merged: true).verdict == .denied(.optedOut))
        #expect(
            may(.refused(theirs, purpose: Sample.newsletter, .every), merged: true).verdict
                == .denied(.consentRefused))
        #expect(
            may(.withdrawn(theirs, purpose: Sample.newsletter, .every), merged: true).verdict
                == .denied(.consentWithdrawn))
    }
}
