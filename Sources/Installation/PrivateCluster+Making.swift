import Foundation
import Glibc

extension PrivateCluster {
    /// Makes the cluster beside its place and moves it there whole, so that a power cut leaves no half cluster.
    func make(at place: ClusterPlace) throws(InstallationFailure) {
        let programs = try ServerPrograms.find()
        try clear(place.making)
        try place.making.make(mode: 0o700, owner: place.account)
        let outcome = try Invocation(
            programs.path(of: "initdb"),
            [
                "--pgdata=\(place.making.path)", "--username=\(ClusterAccess.superuser)", "--encoding=UTF8",
                "--locale=C.UTF-8", "--data-checksums", "--auth-local=peer", "--auth-host=reject",
                "--no-instructions",
            ] + (settings.durability == .throwaway ? ["--no-sync"] : []), as: place.account
        ).run()
        guard outcome.succeeded else {
            try clear(place.making)
            if outcome.saysDiskIsFull { throw .diskFull(path: place.making.path) }
            let lines = outcome.output.split(separator: "\n").suffix(8).joined(separator: "\n")
            throw .clusterNotMade(output: lines)
        }
        let main = TextFile("\(place.making.path)/postgresql.conf")
        try main.replace(
            with: (main.read() ?? "") + "\n# Everything dossier sets is in this file.\ninclude 'dossier.conf'\n",
            mode: 0o600, owner: place.account)
        try place.making.appending("log").make(mode: 0o700, owner: place.account)
        guard rename(place.making.path, place.data.path) == 0 else {
            throw .unwritable(place.data.path, errno)
        }
        sync(place.base)
    }

    private func clear(_ folder: Folder) throws(InstallationFailure) {
        guard folder.ownCondition != nil else { return }
        // A program that was killed leaves the one that it started, which goes on writing for a moment.
        for attempt in 1...10 {
            do {
                try FileManager.default.removeItem(atPath: folder.path)
                return
            } catch {
                if attempt < 10 { usleep(200_000) }
            }
        }
        if folder.ownCondition != nil { throw .clusterHalfMade(path: folder.path) }
    }

    private func sync(_ folder: Folder) {
        let file = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
