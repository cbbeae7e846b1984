import ArgumentParser
import Office
import Registers
import Regulation

/// A command that works in the office of one organisation.
protocol OfficeCommand: AsyncParsableCommand {
    var choice: OrganisationChoice { get }

    func run(in office: Office, at workplace: Workplace) async throws
}

extension OfficeCommand {
    func run() async throws {
        let workplace = try await Workplace.open()
        let outcome: Result<Void, any Error>
        do {
            let row = try choice.choose(among: try await workplace.organisations())
            let office = try await workplace.opening(row.id).open()
            RelativeDay.reckon(in: office.zone)
            do {
                outcome = .success(try await run(in: office, at: workplace))
            } catch let refusal as Refusal {
                outcome = .failure(LocalRefusal(refusal: refusal, zone: office.zone))
            } catch {
                outcome = .failure(error)
            }
            await office.close()
        } catch {
            await workplace.close()
            throw error
        }
        await workplace.close()
        try outcome.get()
    }
}
